package jixiao.forms.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import jixiao.forms.printing.FormWriter;
import jixiao.forms.printing.PrintedDocument;

/** A page of its own that needs no other file. */
public final class HtmlWriter implements FormWriter {
    private final String stylesheet = HtmlForms.stylesheet();

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(PrintedDocument document, OutputStream out) throws IOException {
        String page = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + new Markup().element("title", document.title())
                + "\n<style>\n" + stylesheet + "</style>\n</head>\n<body>\n"
                + Fragment.of(document)
                + "</body>\n</html>\n";
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
