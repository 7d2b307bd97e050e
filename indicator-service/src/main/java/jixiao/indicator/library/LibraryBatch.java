package jixiao.indicator.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jixiao.indicator.library.LibraryIndicator.Change;
import jixiao.indicator.library.NameInUse.Holder;
import jixiao.indicator.library.NameInUse.Place;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Additions and edits that belong together: what they need to know is asked for once, and all of them are kept at once.
 * A refused one leaves the others as they are.
 */
public final class LibraryBatch {
    private final Library library;
    private final Keepers keepers;
    private final Change change;
    private final List<Claim> additions;
    private final Map<Claim, Place> places = new HashMap<>();
    private final Map<Place, Holder> holders = new HashMap<>();
    private final Set<Place> left = new HashSet<>();
    private final Map<Holding, Optional<Refusal>> keeping = new HashMap<>();
    private final Map<Holding, Optional<Refusal>> bearers = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Stated> stated = new ArrayList<>();

    LibraryBatch(Library library, Keepers keepers, Change change, List<Claim> claims) {
        this.library = library;
        this.keepers = keepers;
        this.change = change;
        this.additions = claims.stream().filter(claim -> claim.by() == null).toList();
        Stream<Claim> held = claims.stream().filter(claim -> claim.by() != null).map(claim -> Claim.held(claim.by()));
        library.namesInUse(Stream.concat(claims.stream(), held).distinct().toList())
                .forEach((claim, found) -> {
                    places.put(claim, found.place());
                    if (found.holder() != null) {
                        holders.put(found.place(), found.holder());
                    }
                });
    }

    /** @throws Refusal when the caller must not add it, or its name is in use */
    public LibraryIndicator add(Holding holding, LibraryContent content) {
        once(keeping, holding, keepers::check);
        once(bearers, holding, keepers::checkBearers);
        Place place = free(Claim.toAdd(holding, content), null);
        LibraryIndicator indicator = LibraryIndicator.of(nextCode(holding, content), holding, content, change);
        holders.put(place, Holder.of(indicator));
        stated.add(new Stated("ADD", indicator, indicator.statedVersion(), null));
        return indicator;
    }

    /**
     * Whether it says something else now.
     *
     * @throws Refusal when the caller must not edit it, it is not in use, or the name is another's
     */
    public boolean edit(LibraryIndicator indicator, LibraryContent content) {
        once(keeping, indicator.holding(), keepers::check);
        LibraryStep.EDIT.from(indicator.stage());
        Place before = places.get(Claim.held(indicator));
        Place place = free(Claim.toEdit(indicator, content), indicator);
        Optional<LibraryVersion> version = indicator.edit(content, change);
        if (version.isEmpty()) {
            return false;
        }
        if (!place.equals(before)) {
            holders.remove(before);
            left.add(before);
        }
        holders.put(place, Holder.of(indicator));
        stated.add(new Stated(
                LibraryStep.EDIT.name(),
                indicator,
                version.get(),
                "v" + version.get().number()));
        return true;
    }

    /** Keeps all that was not refused. */
    List<Stated> keep() {
        library.keep(stated.stream().map(Stated::indicator).distinct().toList());
        library.keepVersions(stated.stream().map(Stated::version).toList());
        return stated;
    }

    private Place free(Claim claim, @Nullable LibraryIndicator self) {
        Place place = places.get(claim);
        Holder twin = holders.get(place);
        if (twin != null && (self == null || !twin.id().equals(self.id()))) {
            throw twin(twin);
        }
        if (twin == null && left.remove(place)) {
            library.settle();
        }
        return place;
    }

    static Refusal twin(Holder twin) {
        return Problem.DUPLICATE.because("同一范围内已有同名同类的在用指标 " + twin.code() + "“" + twin.name() + "”，请直接采用或修改它。");
    }

    private String nextCode(Holding holding, LibraryContent content) {
        String prefix = LibraryCode.prefix(holding, content.subcategory());
        int number = numbers.containsKey(prefix) ? numbers.get(prefix) : library.reserveNumbers(prefix, wanted(prefix));
        numbers.put(prefix, number + 1);
        return LibraryCode.of(prefix, number);
    }

    private int wanted(String prefix) {
        return Math.toIntExact(additions.stream()
                .filter(claim ->
                        LibraryCode.prefix(claim.holding(), claim.subcategory()).equals(prefix))
                .count());
    }

    private static void once(Map<Holding, Optional<Refusal>> asked, Holding holding, Consumer<Holding> check) {
        Optional<Refusal> refused = asked.computeIfAbsent(holding, unasked -> {
            try {
                check.accept(unasked);
                return Optional.empty();
            } catch (Refusal refusal) {
                return Optional.of(refusal);
            }
        });
        if (refused.isPresent()) {
            throw refused.get();
        }
    }

    /** What was done to an indicator. */
    record Stated(
            String action,
            LibraryIndicator indicator,
            LibraryVersion version,
            @Nullable String detail) {}
}
