package jixiao.kit.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import jixiao.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Workbooks that are filled in offline, on their way out and back. */
public final class Workbooks {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long LARGEST = 5L << 20;

    private Workbooks() {}

    /** @throws jixiao.kit.problem.Refusal when it is larger than any filled template */
    public static byte[] sent(FileUpload file) {
        if (file.size() > LARGEST) {
            throw Problem.TOO_LARGE.because("填报模板不能超过 " + (LARGEST >> 20) + " MB，请删去图片等无关内容后重新上传。");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name of the file, without its ending */
    public static RestResponse<byte[]> answer(String name, byte[] content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }
}
