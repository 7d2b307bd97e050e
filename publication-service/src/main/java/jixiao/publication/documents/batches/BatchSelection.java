package jixiao.publication.documents.batches;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/** What a batch is to contain; only what is public of it counts. */
public sealed interface BatchSelection {
    /** How it is kept, such as {@code unit/640300/129001/2024}. */
    String written();

    record OfRelease(UUID release) implements BatchSelection {
        @Override
        public String written() {
            return "release/" + release;
        }
    }

    /** A unit's own year; a department's with all its units. */
    record OfUnit(UnitKey unit, FiscalYear year) implements BatchSelection {
        @Override
        public String written() {
            return "unit/" + unit.region() + "/" + unit.code() + "/" + year;
        }
    }

    /** A region with all regions inside it. */
    record OfRegion(RegionCode region, FiscalYear year) implements BatchSelection {
        @Override
        public String written() {
            return "region/" + region + "/" + year;
        }
    }

    /** @throws IllegalArgumentException when it is none that was {@link #written} */
    static BatchSelection parse(String written) {
        String[] parts = written.split("/");
        return switch (parts[0]) {
            case "release" -> new OfRelease(UUID.fromString(parts[1]));
            case "unit" -> new OfUnit(UnitKey.parse(parts[1] + "/" + parts[2]), year(parts[3]));
            case "region" -> new OfRegion(new RegionCode(parts[1]), year(parts[2]));
            default -> throw new IllegalArgumentException("no selection: " + written);
        };
    }

    /** Every selection that contains the disclosure, as written. */
    static Set<String> covering(Disclosure disclosure) {
        FiscalYear year = disclosure.release().fiscalYear();
        String code = disclosure.release().region().code();
        Stream<BatchSelection> regions = Stream.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code)
                .map(region -> new OfRegion(new RegionCode(region), year));
        Stream<BatchSelection> others = Stream.of(
                new OfRelease(disclosure.release().id()),
                new OfUnit(key(disclosure.unit()), year),
                new OfUnit(key(disclosure.department()), year));
        return Stream.concat(regions, others).map(BatchSelection::written).collect(Collectors.toUnmodifiableSet());
    }

    private static UnitKey key(OrganisationName organisation) {
        return new UnitKey(organisation.region(), organisation.code());
    }

    private static FiscalYear year(String written) {
        return new FiscalYear(Integer.parseInt(written));
    }
}
