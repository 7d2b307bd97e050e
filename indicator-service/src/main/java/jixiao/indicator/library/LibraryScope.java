package jixiao.indicator.library;

/** For whom an indicator of the library is meant, with the letter its code begins with. */
public enum LibraryScope {
    /** For everybody in the region. */
    COMMON("共性", 'C'),
    /** For the projects of one sector (行业). */
    SECTOR("行业", 'S'),
    /** For the projects of one department, which keeps it itself. */
    DEPARTMENT("部门", 'D'),
    /** Must be used by the projects of the department it names; one that names a sector, of earlier days, is asked of none. */
    FIXED("固定", 'F');

    private final String label;
    private final char letter;

    LibraryScope(String label, char letter) {
        this.label = label;
        this.letter = letter;
    }

    public String label() {
        return label;
    }

    char letter() {
        return letter;
    }
}
