package jixiao.project.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.forms.document.FormFinding;
import jixiao.project.registry.Organisation;
import jixiao.project.registry.Organisations;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisations a form names in the registry: by printed code, else by region and name or alias. The unit is
 * looked for below its department first, then as the department itself, and elsewhere only when nobody knows the
 * department: many departments have a unit of the same plain name. Several of one name are never guessed between.
 */
@ApplicationScoped
class FindOrganisations {
    private static final String CODE = "[0-9A-Za-z-]{1,32}";

    private final Organisations organisations;

    FindOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @param line of the form, for the findings */
    FoundOrganisations of(FormOrganisations named, RegionCode region, int line) {
        return new Search(named, region, line).run();
    }

    private final class Search {
        private final FormOrganisations named;
        private final RegionCode region;
        private final int line;
        private final List<FormFinding> findings = new ArrayList<>();

        Search(FormOrganisations named, RegionCode region, int line) {
            this.named = named;
            this.region = region;
            this.line = line;
        }

        FoundOrganisations run() {
            if (named.nameNobody()) {
                findings.add(ImportFinding.ORGANISATION_MISSING.at(line, "实施单位"));
                return new FoundOrganisations(null, null, findings);
            }
            Found department = department();
            Found unit = findings.isEmpty() || department != null ? unit(department) : null;
            return new FoundOrganisations(department, unit, List.copyOf(findings));
        }

        private @Nullable Found department() {
            Optional<Found> coded = byCode(named.departmentCode(), named.department(), "主管部门");
            if (coded.isPresent()) {
                return coded.get();
            }
            String name = named.department();
            if (name == null) {
                return null;
            }
            List<Organisation> candidates = organisations.named(region, name);
            List<Organisation> roots =
                    candidates.stream().filter(each -> each.parentId() == null).toList();
            return oneOf(roots.isEmpty() ? candidates : roots, name, "主管部门")
                    .orElseGet(() ->
                            candidates.isEmpty() ? unregistered(named.departmentCode(), name, name, "主管部门") : null);
        }

        private @Nullable Found unit(@Nullable Found department) {
            Optional<Found> coded = byCode(named.unitCode(), named.unit(), "实施单位");
            if (coded.isPresent()) {
                return coded.get();
            }
            String name = named.unit();
            if (name == null) {
                return department;
            }
            List<Organisation> candidates = organisations.named(region, name);
            List<Organisation> below = candidates.stream()
                    .filter(each -> department != null && isBelow(each, department.id()))
                    .toList();
            if (!below.isEmpty()) {
                return oneOf(below, name, "实施单位").orElse(null);
            }
            if (department != null && isDepartmentItself(department, name, candidates)) {
                return department;
            }
            List<Organisation> confirmed =
                    candidates.stream().filter(each -> !each.isProvisional()).toList();
            if (!confirmed.isEmpty() && (department == null || department.id() == null)) {
                return elsewhere(confirmed, name, department);
            }
            String distinct = department == null ? name : department.matched().name() + "/" + name;
            return unregistered(named.unitCode(), name, distinct, "实施单位");
        }

        private Optional<Found> byCode(@Nullable String code, @Nullable String written, String field) {
            if (code == null) {
                return Optional.empty();
            }
            return organisations.byCode(region, code).map(organisation -> {
                boolean same = written == null
                        || organisation.name().equals(written)
                        || organisation.aliases().contains(written);
                if (!same) {
                    findings.add(ImportFinding.ORGANISATION_NAMED_OTHERWISE.at(
                            line, field, code, organisation.name(), written));
                }
                return Found.Registered.as(organisation, written, Sureness.CODE);
            });
        }

        private Optional<Found> oneOf(List<Organisation> candidates, String name, String field) {
            if (candidates.size() > 1) {
                findings.add(ImportFinding.ORGANISATION_AMBIGUOUS.at(line, field, region, candidates.size(), name));
            }
            return candidates.size() == 1
                    ? Optional.of(Found.Registered.byName(candidates.getFirst(), name))
                    : Optional.empty();
        }

        private @Nullable Found elsewhere(List<Organisation> candidates, String name, @Nullable Found department) {
            Optional<Found> one = oneOf(candidates, name, "实施单位");
            if (one.isEmpty() || department == null) {
                return one.orElse(null);
            }
            Organisation unit = candidates.getFirst();
            String above = Optional.ofNullable(unit.parentId())
                    .flatMap(organisations::byId)
                    .map(Organisation::name)
                    .orElse("无上级");
            findings.add(ImportFinding.ORGANISATION_ELSEWHERE.at(
                    line, "实施单位", name, above, department.matched().name()));
            return Found.Registered.as(unit, name, Sureness.ELSEWHERE);
        }

        /** A printed code is kept; otherwise X and eight hex digits of the name's digest, made distinct when taken. */
        private Found unregistered(@Nullable String printed, String name, String distinctName, String field) {
            String code = printed != null && printed.matches(CODE) ? printed : provisionalCode(name);
            if (organisations.byCode(region, code).isPresent()) {
                code = provisionalCode(distinctName);
            }
            findings.add(ImportFinding.ORGANISATION_PROVISIONAL.at(line, field, region, name, code));
            return new Found.Unregistered(new MatchedOrganisation(name, code, name, Sureness.PROVISIONAL));
        }

        private boolean isDepartmentItself(Found department, String name, List<Organisation> candidates) {
            return name.equals(department.matched().written())
                    || candidates.stream().anyMatch(each -> each.id().equals(department.id()));
        }
    }

    private boolean isBelow(Organisation organisation, @Nullable UUID department) {
        return organisations.above(organisation).stream()
                .anyMatch(above -> above.id().equals(department));
    }

    private static String provisionalCode(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "X" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
