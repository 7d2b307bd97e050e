package jixiao.publication.screening;

/**
 * A place in a text.
 *
 * @param start of the first character, in UTF-16 units from 0
 * @param end after the last
 */
record Hit(SensitiveKind kind, int start, int end) {
    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }

    /** What may be shown of it: of a number its first three and last two digits, of words all. */
    String excerpt(String text) {
        String found = text.substring(start, end).strip();
        return switch (kind) {
            case SECRECY_WORD -> found;
            case HOME_ADDRESS -> found.substring(0, Math.min(found.length(), 4)) + "…";
            case IDENTITY_CARD, BANK_ACCOUNT, MOBILE_NUMBER, PASSPORT ->
                found.substring(0, 3) + "*".repeat(found.length() - 5) + found.substring(found.length() - 2);
        };
    }
}
