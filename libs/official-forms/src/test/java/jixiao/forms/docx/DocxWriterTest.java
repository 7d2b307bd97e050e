package jixiao.forms.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.Documents;
import jixiao.forms.printing.FormPrinter;
import jixiao.forms.printing.PrintedDocument;
import jixiao.forms.reading.Samples;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxWriterTest {

    @Test
    void theTextStandsInWordStylesUnderItsTitle() throws IOException {
        try (XWPFDocument document = written(print(Samples.S1))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("2024年吴忠市本级部门项目支出预算绩效目标表");
            assertThat(document.getParagraphs().get(1).getText()).isEqualTo("2024年吴忠市本级部门项目支出预算绩效目标表");
            assertThat(document.getParagraphs().get(1).getStyle()).isEqualTo("Title");
            assertThat(document.getStyles().getStyle("Title")).isNotNull();
            assertThat(document.getTables()).hasSize(4);
        }
    }

    @Test
    void mergedCellsAreMergedCells() throws IOException {
        try (XWPFDocument document = written(print(Samples.S1))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(properties(table, 0, 1).getGridSpan().getVal().intValue())
                    .isEqualTo(5);
            assertThat(properties(table, 4, 0).getVMerge().getVal()).isEqualTo(STMerge.RESTART);
            assertThat(properties(table, 5, 0).isSetVMerge()).isTrue();
            assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(6);
        }
    }

    @Test
    void rowsAreNotCutAndTheHeadOfAListIsRepeated() throws IOException {
        try (XWPFDocument document = written(print(Samples.S3))) {
            List<XWPFTableRow> rows = document.getTables().getFirst().getRows();
            assertThat(rows).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(rows.getFirst().isRepeatHeader()).isTrue();
            assertThat(rows.get(1).isRepeatHeader()).isFalse();
        }
    }

    @Test
    void aFormThatOutgrowsASheetRepeatsTheCaptionsOfItsColumns() throws IOException {
        try (XWPFDocument document = written(Documents.withIndicators("体检", 80))) {
            XWPFTable rest = document.getTables().get(1);
            assertThat(rest.getRow(0).isRepeatHeader()).isTrue();
            assertThat(rest.getRow(0).getCell(0).getText()).isEqualTo("一级指标");
        }
        try (XWPFDocument document = written(Documents.withIndicators("体检", 5))) {
            assertThat(document.getTables()).hasSize(1);
        }
    }

    @Test
    void theSheetLiesAsTheLayoutSays() throws IOException {
        try (XWPFDocument portrait = written(print(Samples.S1));
                XWPFDocument landscape = written(print(Samples.S3))) {
            assertThat(size(portrait).getW()).hasToString("11906");
            assertThat(size(landscape).getW()).hasToString("16838");
            assertThat(size(landscape).getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        }
    }

    @Test
    void aCraftedNameIsNothingButText() throws IOException {
        String crafted = "<script>&amp; =cmd()\u0001\u202e\ud800" + "长".repeat(10_000);
        try (XWPFDocument document = written(Documents.named(crafted))) {
            assertThat(document.getTables().getFirst().getRow(0).getCell(1).getText())
                    .startsWith("<script>&amp; =cmd()\ufffd\ufffd\ufffd长长")
                    .hasSize(10_023);
        }
    }

    private static CTTcPr properties(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getCTTc().getTcPr();
    }

    private static CTPageSz size(XWPFDocument document) {
        return document.getDocument().getBody().getSectPr().getPgSz();
    }

    private static PrintedDocument print(Samples sample) {
        return new FormPrinter(Layouts.shipped()).print(sample.document());
    }

    private static XWPFDocument written(PrintedDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new DocxWriter().write(document, file);
        return new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));
    }
}
