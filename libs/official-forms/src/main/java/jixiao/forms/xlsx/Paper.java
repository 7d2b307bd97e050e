package jixiao.forms.xlsx;

import java.util.stream.Stream;
import jixiao.forms.layout.Print;
import jixiao.forms.printing.PrintedLine;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: on A4, as wide as the paper. */
public final class Paper {
    private static final int PORTRAIT_CHARACTERS = 88;
    private static final int LANDSCAPE_CHARACTERS = 130;
    private static final double MARGIN_INCHES = 0.6;
    private static final float TITLE_HEIGHT = 30f;

    private Paper() {}

    /** How many Latin characters stand side by side. */
    static int characters(Print.Page page) {
        return switch (page) {
            case PORTRAIT -> PORTRAIT_CHARACTERS;
            case LANDSCAPE -> LANDSCAPE_CHARACTERS;
        };
    }

    static float height(PrintedLine line, int characters) {
        return switch (line.style()) {
            case NOTICE_TITLE, TITLE ->
                TITLE_HEIGHT * RowHeight.of(Stream.of(new RowHeight.Wrapped(line.text(), characters * 5 / 9))) / 20f;
            default -> RowHeight.of(Stream.of(new RowHeight.Wrapped(line.text(), characters * 9 / 10)));
        };
    }

    public static void prepare(XSSFSheet sheet, Print.Page page) {
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(page == Print.Page.LANDSCAPE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        for (PageMargin side :
                new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM}) {
            sheet.setMargin(side, MARGIN_INCHES);
        }
    }
}
