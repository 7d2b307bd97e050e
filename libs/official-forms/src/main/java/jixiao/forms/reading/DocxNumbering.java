package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word counts by itself (一、 （一） 1.): they are printed but stand in no text, so they are counted here
 * again (ECMA-376 Part 1, 17.9). Kinds of numbers that official documents do not use are left out.
 */
final class DocxNumbering {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LEVELS = 9;

    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Level[]> levels = new HashMap<>();
    private final Map<String, String> numberOfStyle = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();

    private record Level(String format, String text, int start) {}

    /** @param numbering the root of numbering.xml and of styles.xml, or null where the document has none */
    DocxNumbering(@Nullable Element numbering, @Nullable Element styles) {
        for (Element child : childrenOf(numbering)) {
            switch (DocxBody.name(child)) {
                case "abstractNum" -> levels.put(id(child, "abstractNumId"), levels(child));
                case "num" ->
                    abstractOf.put(
                            id(child, "numId"),
                            Optional.ofNullable(DocxBody.valueOf(child, "abstractNumId"))
                                    .orElse(""));
                default -> {}
            }
        }
        for (Element style : childrenOf(styles)) {
            Element properties = DocxBody.child(style, "pPr");
            Element list = properties == null ? null : DocxBody.child(properties, "numPr");
            String number = list == null ? null : DocxBody.valueOf(list, "numId");
            if (number != null) {
                String level = DocxBody.valueOf(list, "ilvl");
                numberOfStyle.put(id(style, "styleId"), number + " " + (level == null ? "0" : level));
            }
        }
    }

    /** The number before the next paragraph of this style and list, or nothing. */
    String next(@Nullable String style, @Nullable String number, @Nullable String level) {
        String[] ofStyle = style == null
                ? new String[] {"0", "0"}
                : numberOfStyle.getOrDefault(style, "0 0").split(" ");
        String list = number == null ? ofStyle[0] : number;
        String depth = level != null ? level : ofStyle[1];
        String counter = abstractOf.get(list);
        Level[] defined = counter == null ? null : levels.get(counter);
        if (defined == null || !depth.matches("[0-8]")) {
            return "";
        }
        int at = Integer.parseInt(depth);
        int[] counts = counted.computeIfAbsent(counter, unused -> new int[LEVELS]);
        counts[at] = counts[at] == 0 ? start(defined, at) : counts[at] + 1;
        for (int below = at + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
        return defined[at] == null ? "" : written(defined, counts, at);
    }

    private static String written(Level[] defined, int[] counts, int at) {
        List<String> unknown = new ArrayList<>();
        String label = PLACE.matcher(defined[at].text()).replaceAll((MatchResult place) -> {
            int level = Integer.parseInt(place.group(1)) - 1;
            int count = counts[level] == 0 ? start(defined, level) : counts[level];
            String format = defined[level] == null ? "" : defined[level].format();
            String number = number(format, count);
            if (number.isEmpty()) {
                unknown.add(format);
            }
            return number;
        });
        return unknown.isEmpty() ? label : "";
    }

    private static int start(Level[] defined, int level) {
        return defined[level] == null ? 1 : defined[level].start();
    }

    private static String number(String format, int count) {
        return switch (format) {
            case "decimal" -> Integer.toString(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count >= 1 && count <= 20 ? Character.toString(0x2460 + count - 1) : Integer.toString(count);
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting" -> chinese(count);
            default -> "";
        };
    }

    /** 1 to 99 as they are counted in headings: 一, 十, 十一, 二十, 九十九. */
    private static String chinese(int count) {
        if (count < 1 || count > 99) {
            return Integer.toString(count);
        }
        String tens = count < 10 ? "" : (count < 20 ? "" : digit(count / 10)) + "十";
        return tens + (count % 10 == 0 ? "" : digit(count % 10));
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }

    private static Level[] levels(Element list) {
        Level[] levels = new Level[LEVELS];
        for (Element child : list.children()) {
            String depth = DocxBody.attribute(child, "ilvl");
            if (DocxBody.name(child).equals("lvl") && depth != null && depth.matches("[0-8]")) {
                levels[Integer.parseInt(depth)] = new Level(
                        text(child, "numFmt", "decimal"), text(child, "lvlText", ""), start(text(child, "start", "1")));
            }
        }
        return levels;
    }

    private static int start(String written) {
        return written.matches("\\d{1,5}") ? Integer.parseInt(written) : 1;
    }

    private static String text(Element parent, String name, String otherwise) {
        return Optional.ofNullable(DocxBody.valueOf(parent, name)).orElse(otherwise);
    }

    private static String id(Element element, String name) {
        return Optional.ofNullable(DocxBody.attribute(element, name)).orElse("");
    }

    private static List<Element> childrenOf(@Nullable Element root) {
        return root == null ? List.of() : root.children();
    }
}
