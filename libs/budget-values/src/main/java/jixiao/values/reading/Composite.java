package jixiao.values.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several values in one string, in the order written: 分别达80%和100%. What all numbers share is said of the whole. */
public record Composite(Writing writing, List<IndicatorReading> parts) implements IndicatorReading {
    /** @throws IllegalArgumentException with fewer than two parts */
    public Composite {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a composite has at least two parts");
        }
    }

    @Override
    public ReadingKind kind() {
        return ReadingKind.COMPOSITE;
    }

    @Override
    public Operator operator() {
        return shared(IndicatorReading::operator, Operator.UNSTATED);
    }

    @Override
    public List<BigDecimal> values() {
        return parts.stream().flatMap(part -> part.values().stream()).toList();
    }

    @Override
    public String unit() {
        return shared(IndicatorReading::unit, "");
    }

    @Override
    public List<String> per() {
        return shared(IndicatorReading::per, List.of());
    }

    @Override
    public boolean saysTheSameAs(IndicatorReading other) {
        if (!(other instanceof Composite composite) || composite.parts.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).saysTheSameAs(composite.parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String canonical() {
        return parts.stream().map(IndicatorReading::canonical).collect(Collectors.joining(";"));
    }

    /** What all parts with numbers share; dates beside them have no unit and no bound to share. */
    private <T> T shared(Function<IndicatorReading, T> aspect, T otherwise) {
        List<IndicatorReading> measured =
                parts.stream().filter(part -> !part.values().isEmpty()).toList();
        List<T> said = (measured.isEmpty() ? parts : measured)
                .stream().map(aspect).distinct().toList();
        return said.size() == 1 ? said.getFirst() : otherwise;
    }
}
