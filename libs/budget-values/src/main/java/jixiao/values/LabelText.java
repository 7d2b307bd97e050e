package jixiao.values;

/** What is left of a caption when numbering, points, blanks and colons around it are taken away. */
final class LabelText {
    private LabelText() {}

    static String bare(String written) {
        return written.replaceAll("[\\s\\u3000]", "")
                .replaceAll("^[（(]?[一二三四五六七八九十0-9]+[）)、.．]?", "")
                .replaceAll("[（(][0-9.]+分?[）)]$", "")
                .replaceAll("[:：]$", "");
    }

    static String withoutSuffix(String label) {
        return label.endsWith("指标") ? label.substring(0, label.length() - 2) : label;
    }
}
