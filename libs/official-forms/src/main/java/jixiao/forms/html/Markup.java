package jixiao.forms.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HTML under construction, well-formed as XML too; every text and attribute value is escaped. */
final class Markup {
    private static final Set<String> ENDS_LINE =
            Set.of("article", "section", "h1", "h2", "h3", "table", "colgroup", "thead", "tbody", "tr");

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as names and values in turn. */
    Markup open(String element, String... attributes) {
        begin(element, attributes);
        html.append('>');
        open.push(element);
        return this;
    }

    /** An element that holds nothing, such as {@code <col>}. */
    Markup empty(String element, String... attributes) {
        begin(element, attributes);
        html.append("/>");
        return this;
    }

    private void begin(String element, String... attributes) {
        html.append('<').append(element);
        for (int index = 0; index + 1 < attributes.length; index += 2) {
            html.append(' ').append(attributes[index]).append("=\"");
            escape(attributes[index + 1]);
            html.append('"');
        }
    }

    /** Writes text; a line break becomes {@code <br/>}. */
    Markup text(@Nullable String text) {
        if (text != null) {
            boolean first = true;
            for (String line : text.split("\n", -1)) {
                html.append(first ? "" : "<br/>");
                escape(line);
                first = false;
            }
        }
        return this;
    }

    Markup close() {
        String element = open.pop();
        html.append("</").append(element).append('>');
        if (ENDS_LINE.contains(element)) {
            html.append('\n');
        }
        return this;
    }

    /** An element that holds text only. */
    Markup element(String element, @Nullable String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    private void escape(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(character);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
