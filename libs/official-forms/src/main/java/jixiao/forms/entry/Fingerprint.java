package jixiao.forms.entry;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jixiao.forms.xlsx.CellText;

/** Tells whether anything was changed in a form since its template was made. */
final class Fingerprint {
    private final Map<String, String> cells = new TreeMap<>();

    /** What the plan's form begins with. */
    static String of(EntryPlan plan) {
        Fingerprint print = new Fingerprint();
        plan.places()
                .forEach((spot, place) -> print.add(
                        place, CellText.of(plan.values().getOrDefault(spot, "")).strip()));
        return print.hash();
    }

    void add(EntryPlace place, EntryCell cell) {
        add(place, cell.number() == null ? cell.text() : cell.number().toPlainString());
    }

    private void add(EntryPlace place, String text) {
        String same = text.matches("\\d{1,16}(\\.\\d{1,6})?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
        if (!same.isEmpty()) {
            cells.put(place.toString(), same);
        }
    }

    String hash() {
        return hash(cells.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("\n")));
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
