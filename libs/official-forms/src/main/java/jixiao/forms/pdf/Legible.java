package jixiao.forms.pdf;

/**
 * A page as the fonts can draw it. A character they do not have, such as 𠮷 or 😀, stands as its number, 〔U+20BB7〕, so
 * that it is neither lost nor guessed at; characters that are not seen are left out.
 *
 * @param missing whether any character stands as its number
 */
record Legible(String page, boolean missing) {
    static final String NOTE = "注：〔U+…〕为本文件所嵌字体未收录的字符，括号内是其 Unicode 编码。";

    static Legible of(String page) {
        if (page.codePoints().allMatch(Legible::stands)) {
            return new Legible(page, false);
        }
        StringBuilder legible = new StringBuilder(page.length());
        boolean missing = false;
        for (int index = 0; index < page.length(); ) {
            int character = page.codePointAt(index);
            index += Character.charCount(character);
            if (stands(character)) {
                legible.appendCodePoint(character);
            } else if (character == '\t' || Character.isSpaceChar(character)) {
                legible.append(' ');
            } else if (!isUnseen(character)) {
                missing = true;
                legible.append("〔U+%04X〕".formatted(character));
            }
        }
        return new Legible(legible.toString(), missing);
    }

    private static boolean stands(int character) {
        return character == '\n' || Typefaces.draw(character) && !isUnseen(character);
    }

    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT
                || character >= 0xfe00 && character <= 0xfe0f
                || character >= 0xe0100 && character <= 0xe01ef;
    }
}
