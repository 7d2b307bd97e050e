package jixiao.forms.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines drawn on a page, as strokes or as thin filled shapes. */
final class PdfRulings extends PDFGraphicsStreamEngine {
    private static final float THIN = 2.5f;
    private static final int MOST = 50_000;

    private final PDRectangle box;
    private final int rotation;
    private final List<PdfLine> horizontal = new ArrayList<>();
    private final List<PdfLine> vertical = new ArrayList<>();
    private final List<List<Point2D.Float>> path = new ArrayList<>();

    private PdfRulings(PDPage page) {
        super(page);
        box = page.getCropBox();
        rotation = page.getRotation();
    }

    /** @return the tables that the lines of the page enclose */
    static List<PdfTable> tables(PDPage page) throws IOException {
        PdfRulings rulings = new PdfRulings(page);
        rulings.processPage(page);
        return PdfTable.of(PdfLine.joined(rulings.horizontal), PdfLine.joined(rulings.vertical));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        List<Point2D.Float> corners = new ArrayList<>();
        for (Point2D corner : new Point2D[] {p0, p1, p2, p3, p0}) {
            corners.add(onPaper(corner.getX(), corner.getY()));
        }
        path.add(corners);
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new ArrayList<>(List.of(onPaper(x, y))));
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        } else {
            path.getLast().add(onPaper(x, y));
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.isEmpty() ? new Point2D.Float() : path.getLast().getLast();
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            path.getLast().add(path.getLast().getFirst());
        }
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        for (List<Point2D.Float> points : path) {
            for (int index = 1; index < points.size(); index++) {
                add(points.subList(index - 1, index + 1));
            }
        }
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        path.forEach(this::add);
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName shading) {}

    private void add(List<Point2D.Float> points) {
        float left = (float) points.stream().mapToDouble(Point2D::getX).min().orElse(0);
        float right = (float) points.stream().mapToDouble(Point2D::getX).max().orElse(0);
        float top = (float) points.stream().mapToDouble(Point2D::getY).min().orElse(0);
        float bottom = (float) points.stream().mapToDouble(Point2D::getY).max().orElse(0);
        if (horizontal.size() + vertical.size() >= MOST) {
            return;
        }
        if (bottom - top <= THIN && right - left > THIN) {
            horizontal.add(new PdfLine((top + bottom) / 2, left, right));
        } else if (right - left <= THIN && bottom - top > THIN) {
            vertical.add(new PdfLine((left + right) / 2, top, bottom));
        }
    }

    /** From the upper left corner of the page as it is shown. */
    private Point2D.Float onPaper(double x, double y) {
        float fromLeft = (float) x - box.getLowerLeftX();
        float fromBottom = (float) y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Float(fromBottom, fromLeft);
            case 180 -> new Point2D.Float(box.getWidth() - fromLeft, fromBottom);
            case 270 -> new Point2D.Float(box.getHeight() - fromBottom, box.getWidth() - fromLeft);
            default -> new Point2D.Float(fromLeft, box.getHeight() - fromBottom);
        };
    }
}
