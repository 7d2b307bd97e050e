package jixiao.forms.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook so that the same content becomes the same bytes: nothing in it tells when it was made. */
public final class StablePackage {
    /** 1 January 1980, the first moment a package can name. */
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StablePackage() {}

    public static void write(XSSFWorkbook workbook, String title, OutputStream out) throws IOException {
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator(null);
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty("zh-CN");
        properties.getCoreProperties().setCreated(Optional.<Date>empty());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Jixiao");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        ZipOutputStream stable = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(STAMP);
                stable.putNextEntry(entry);
                parts.transferTo(stable);
                stable.closeEntry();
            }
        }
        stable.finish();
    }
}
