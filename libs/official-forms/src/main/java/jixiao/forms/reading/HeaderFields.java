package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.layout.HeaderField;
import org.jspecify.annotations.Nullable;

/** The fields in the head of a form, filled caption by caption; text goes to the caption met last. */
final class HeaderFields {
    private static final Pattern NUMBERED_GOAL = Pattern.compile("(?=目标(?:[一二三四五六七八九十]{1,2}|\\d{1,2})[:：])");
    private static final Pattern CLOSING_COLON = Pattern.compile("\\s*[:：]$");

    private static final Set<HeaderField> PROSE =
            EnumSet.of(HeaderField.GOAL, HeaderField.EXPECTED, HeaderField.ACHIEVED);

    private static final class Slot {
        private final HeaderField field;
        private final String caption;
        private final int line;
        private String value = "";

        Slot(HeaderField field, String caption, int line) {
            this.field = field;
            this.caption = CLOSING_COLON.matcher(caption).replaceFirst("");
            this.line = line;
        }
    }

    private final Findings findings;
    private final Map<HeaderField, Slot> slots = new EnumMap<>(HeaderField.class);
    private final List<Slot> others = new ArrayList<>();
    private @Nullable HeaderField group;
    private @Nullable Slot current;

    HeaderFields(Findings findings) {
        this.findings = findings;
    }

    void begin(HeaderField field, String caption, int line) {
        switch (field) {
            case CAPTION -> current = null;
            case OTHER -> beginOther(caption, line);
            case LOCAL_GROUP, TRANSFER_GROUP -> {
                group = field;
                beginSlot(field, caption, line);
            }
            case GROUP_TOTAL -> {
                if (group == null) {
                    beginOther(caption, line);
                } else {
                    beginSlot(group, caption, line);
                }
            }
            default -> beginSlot(field, caption, line);
        }
    }

    private void beginSlot(HeaderField field, String caption, int line) {
        Slot met = slots.get(field);
        if (met == null || met.value.isEmpty()) {
            slots.put(field, new Slot(field, caption, line));
            current = slots.get(field);
        } else {
            beginOther(caption, line);
            findings.add(Problem.FIELD_REPEATED, line, caption, caption);
        }
    }

    private void beginOther(String caption, int line) {
        current = new Slot(HeaderField.OTHER, caption, line);
        others.add(current);
    }

    /** Whether a caption of that line, or one whose text may stand below it, waits for its value. */
    boolean awaitsValueIn(int line) {
        return current != null && current.value.isEmpty() && (current.line == line || PROSE.contains(current.field));
    }

    /** Whether the next text is prose, in which a word before a colon is no caption. */
    boolean awaitsProse() {
        return current != null && current.value.isEmpty() && PROSE.contains(current.field);
    }

    /** Whether text goes to a goal, which runs on to the indicator table. */
    boolean isProse() {
        return current != null && PROSE.contains(current.field);
    }

    boolean isOpen() {
        return current != null;
    }

    void add(String text, String joint) {
        if (current != null) {
            current.value = current.value.isEmpty() ? text : current.value + joint + text;
        }
    }

    /** Puts text into a field wherever it is met, below what it already holds. */
    void continueField(HeaderField field, String caption, String text, int line) {
        current = slots.computeIfAbsent(field, absent -> new Slot(field, caption, line));
        add(text, "\n");
    }

    @Nullable
    String text(HeaderField field) {
        Slot slot = slots.get(field);
        return slot == null || slot.value.isEmpty() ? null : slot.value;
    }

    /** The goal: 预期目标 where the form sets it beside what was achieved, else the goal itself. */
    @Nullable
    String goal() {
        String expected = text(HeaderField.EXPECTED);
        return expected != null ? expected : text(HeaderField.GOAL);
    }

    static List<String> numberedGoals(@Nullable String goal) {
        if (goal == null) {
            return List.of();
        }
        List<String> goals = NUMBERED_GOAL
                .splitAsStream(goal)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return NUMBERED_GOAL.matcher(goal).lookingAt() ? goals : List.of();
    }

    PlannedFunds funds(Amounts amounts) {
        return new PlannedFunds(
                amount(HeaderField.TOTAL, amounts),
                amount(HeaderField.ANNUAL, amounts),
                amount(HeaderField.LOCAL_GROUP, amounts),
                amount(HeaderField.APPROPRIATION, amounts),
                amount(HeaderField.OTHER_FUNDS, amounts),
                amount(HeaderField.CARRY_OVER, amounts),
                amount(HeaderField.TRANSFER_GROUP, amounts),
                amount(HeaderField.TRANSFER_CENTRAL, amounts),
                amount(HeaderField.TRANSFER_REGIONAL, amounts));
    }

    private @Nullable WrittenAmount amount(HeaderField field, Amounts amounts) {
        Slot slot = slots.get(field);
        return slot == null ? null : amounts.read(slot.value, slot.caption, slot.line);
    }

    List<PrintedField> others() {
        return others.stream()
                .filter(slot -> !slot.value.isEmpty())
                .map(slot -> new PrintedField(slot.caption, slot.value))
                .toList();
    }
}
