package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.Comparator;
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
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** The fields in the head of a form, filled caption by caption; text goes to the caption met last. */
final class HeaderFields {
    private static final Pattern CLOSING_COLON = Pattern.compile("\\s*[:：]$");

    private static final Set<HeaderField> PROSE =
            EnumSet.of(HeaderField.GOAL, HeaderField.EXPECTED, HeaderField.ACHIEVED);

    private static final Set<HeaderField> SOURCES = EnumSet.of(
            HeaderField.APPROPRIATION,
            HeaderField.OTHER_FUNDS,
            HeaderField.CARRY_OVER,
            HeaderField.TRANSFER_CENTRAL,
            HeaderField.TRANSFER_REGIONAL);

    private static final class Slot {
        private final HeaderField field;
        private final String caption;
        private final int line;
        private final @Nullable MoneyUnit unit;
        private String value = "";

        Slot(HeaderField field, String caption, int line, @Nullable MoneyUnit unit) {
            this.field = field;
            this.unit = unit;
            this.caption = CLOSING_COLON.matcher(caption).replaceFirst("");
            this.line = line;
        }

        Slot(HeaderField field, String caption, int line, @Nullable MoneyUnit unit, String value) {
            this(field, caption, line, unit);
            this.value = value;
        }
    }

    private final Findings findings;
    private final Map<HeaderField, Slot> slots = new EnumMap<>(HeaderField.class);
    private final List<Slot> others = new ArrayList<>();
    private @Nullable HeaderField group;
    private @Nullable Slot current;
    private @Nullable MoneyUnit blockUnit;

    HeaderFields(Findings findings) {
        this.findings = findings;
    }

    void begin(HeaderField field, String caption, int line) {
        switch (field) {
            case CAPTION -> {
                current = null;
                blockUnit = Amounts.unitIn(caption).orElse(null);
            }
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
        if (met != null && !met.value.isEmpty() && isOfTheTerm(met, line)) {
            others.add(new Slot(HeaderField.OTHER, met.caption, met.line, met.unit, met.value));
            met.value = "";
        }
        if (met == null || met.value.isEmpty()) {
            current = new Slot(field, caption, line, blockUnit);
            slots.put(field, current);
        } else {
            beginOther(caption, line);
            findings.add(Problem.FIELD_REPEATED, line, caption, caption);
        }
    }

    /**
     * An application states the sources of the whole term left of those of the year, under totals side by side: the ones
     * on the right are the year's.
     */
    private boolean isOfTheTerm(Slot met, int line) {
        Slot total = slots.get(HeaderField.TOTAL);
        Slot annual = slots.get(HeaderField.ANNUAL);
        return SOURCES.contains(met.field)
                && met.line == line
                && total != null
                && annual != null
                && total.line == annual.line;
    }

    private void beginOther(String caption, int line) {
        current = new Slot(HeaderField.OTHER, caption, line, null);
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
        current = slots.computeIfAbsent(field, absent -> new Slot(field, caption, line, null));
        add(text, "\n");
    }

    /** The same for a field the model does not name. */
    void continueOther(String caption, String text, int line) {
        Slot slot = others.stream()
                .filter(other -> other.caption.equals(caption))
                .findFirst()
                .orElse(null);
        if (slot == null) {
            beginOther(caption, line);
        } else {
            current = slot;
        }
        add(text, "\n");
    }

    void addOther(String caption, String text, int line) {
        others.add(new Slot(HeaderField.OTHER, caption, line, null, text));
    }

    /** Whether text on that line may follow a value that the model does not name. */
    boolean continuesOther(int line) {
        return current != null
                && current.field == HeaderField.OTHER
                && current.line == line
                && !current.value.isEmpty();
    }

    /** Whether the caption met last waits for a value on that line that may itself look like a caption (资金来源: 财政拨款). */
    boolean awaitsWords(HeaderField met, int line) {
        return current != null
                && current.field == HeaderField.OTHER
                && current.line == line
                && current.value.isEmpty()
                && SOURCES.contains(met);
    }

    /** Null when blank. Where a code is cut off, the whole is kept beside it as printed. */
    @Nullable
    OrganisationName organisation(HeaderField field) {
        Slot slot = field == HeaderField.UNIT ? unit() : slots.get(field);
        if (slot == null || slot.value.isEmpty()) {
            return null;
        }
        OrganisationName found = OrganisationName.read(slot.caption, slot.value);
        if (found.code() != null) {
            addOther(slot.caption, slot.value, slot.line);
        }
        return found;
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

    /** A bare 单位 is that of the money or, before an organisation, 实施单位. */
    private @Nullable Slot unit() {
        Slot unit = slots.get(HeaderField.UNIT);
        Slot bare = slots.get(HeaderField.MONEY_UNIT);
        boolean organisation = bare != null
                && !bare.value.isEmpty()
                && MoneyUnit.ofLabel(bare.value).isEmpty();
        if (organisation && unit != null) {
            addOther(bare.caption, bare.value, bare.line);
        }
        return unit == null && organisation ? bare : unit;
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
        return slot == null ? null : amounts.read(slot.value, slot.caption, slot.line, slot.unit);
    }

    List<PrintedField> others() {
        return others.stream()
                .filter(slot -> !slot.value.isEmpty())
                .sorted(Comparator.comparingInt(slot -> slot.line))
                .map(slot -> new PrintedField(slot.caption, slot.value))
                .toList();
    }
}
