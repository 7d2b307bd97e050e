package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be opened is refused with the reason, before it costs memory. */
class UnreadableFilesTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aWorkbookUnderAPasswordIsRefused() throws Exception {
        POIFSFileSystem files = new POIFSFileSystem();
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("密码");
        try (OutputStream out = encryptor.getDataStream(files)) {
            out.write(Workbooks.of(book -> book.target("目标", "职工服务")));
        }
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        files.writeFilesystem(encrypted);

        refused(encrypted.toByteArray(), "打开密码");
    }

    @Test
    void aPdfUnderAPasswordIsRefused() throws IOException {
        try (PDDocument document = onePage()) {
            document.protect(new StandardProtectionPolicy("管理", "密码", new AccessPermission()));

            refused(bytes(document), "打开密码");
        }
    }

    @Test
    void aPdfWithoutTextIsRefused() throws IOException {
        try (PDDocument document = onePage()) {
            refused(bytes(document), "只有图片");
        }
    }

    @Test
    void aPdfThatUnpacksToAnythingIsRefused() throws IOException {
        try (PDDocument document = onePage()) {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                writeMegabytes(out, 300);
            }
            document.getPage(0).setContents(stream);

            refused(bytes(document), "解压后过大");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "xl/workbook.xml"})
    void aPackageThatUnpacksToAnythingIsRefused(String mainPart) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(mainPart));
            writeMegabytes(zip, 200);
        }

        refused(packed.toByteArray(), "解压后过大");
    }

    @Test
    void aPackageOfCountlessPartsIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int part = 0; part < 6_000; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part));
            }
        }

        refused(packed.toByteArray(), "解压后过大");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50, 90, 99})
    void aFileCutShortIsRefused(int percent) {
        byte[] whole = Workbooks.of(book -> book.target("目标", "职工服务"));

        assertThatThrownBy(() -> Workbooks.read(Arrays.copyOf(whole, whole.length * percent / 100)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("损坏");
    }

    @Test
    void aPdfCutShortIsRefused() {
        refused("%PDF-1.7\n1 0 obj\n<< /Type".getBytes(), "损坏");
    }

    @Test
    void aPackageOfAnotherKindIsNoOfficeFile() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("照片.jpg"));
        }

        assertThat(FileFormat.of(packed.toByteArray())).isEmpty();
    }

    private static void refused(byte[] content, String reason) {
        assertThatThrownBy(() -> Workbooks.read(content))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(reason);
    }

    private static PDDocument onePage() {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void writeMegabytes(OutputStream out, int count) throws IOException {
        byte[] zeros = new byte[MEGABYTE];
        for (int written = 0; written < count; written++) {
            out.write(zeros);
        }
    }
}
