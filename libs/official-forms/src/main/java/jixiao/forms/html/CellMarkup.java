package jixiao.forms.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of official tables. */
final class CellMarkup {
    private CellMarkup() {}

    static void caption(Markup markup, String caption, String scope, int span, int rows) {
        markup.element("th", caption, attributes("scope", scope, span, rows));
    }

    static void value(Markup markup, @Nullable String text, int span) {
        markup.element("td", text, attributes(null, "", span, 1));
    }

    static void value(Markup markup, @Nullable String text, String kind, int span) {
        markup.element("td", text, attributes("class", kind, span, 1));
    }

    private static String[] attributes(@Nullable String name, String value, int span, int rows) {
        List<String> attributes = new ArrayList<>();
        if (name != null) {
            attributes.addAll(List.of(name, value));
        }
        if (span > 1) {
            attributes.addAll(List.of("colspan", Integer.toString(span)));
        }
        if (rows > 1) {
            attributes.addAll(List.of("rowspan", Integer.toString(rows)));
        }
        return attributes.toArray(String[]::new);
    }
}
