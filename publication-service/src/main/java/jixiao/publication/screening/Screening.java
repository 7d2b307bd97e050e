package jixiao.publication.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.publication.screening.SensitiveKind.Severity;
import org.jspecify.annotations.Nullable;

/** 公开前审查: finds, refuses what nobody decided on, and keeps the decisions. */
@ApplicationScoped
public class Screening {
    private static final int FAULTS_TOLD = 50;

    private final Acceptances acceptances;
    private final ObjectMapper json;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Screening(Acceptances acceptances, ObjectMapper json, AuditTrail audit, Caller caller, Clock clock) {
        this.acceptances = acceptances;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Everything found in it, with what was decided.
     *
     * @param subjectId of the disclosure or release
     * @param content what would be public, as JSON
     */
    public List<Finding> findings(UUID subjectId, String content) {
        List<Met> met = scan(subjectId, content);
        if (met.isEmpty()) {
            return List.of();
        }
        Map<UUID, Acceptance> accepted = acceptances.of(subjectId).stream()
                .collect(Collectors.toMap(Acceptance::findingId, Function.identity()));
        return met.stream().map(each -> each.finding(accepted.get(each.id()))).toList();
    }

    /** Refuses while a finding is open. */
    public void requireNothingOpen(UUID subjectId, String content) {
        List<Finding> open =
                findings(subjectId, content).stream().filter(Finding::open).toList();
        if (!open.isEmpty()) {
            throw Problem.ILLEGAL_STEP.because(
                    "公开前审查发现 " + open.size() + " 处可能涉及个人信息或不宜公开的内容。请在填报处修改，或逐处说明理由后确认可以公开。",
                    open.stream()
                            .limit(FAULTS_TOLD)
                            .map(finding -> new FieldFault("/form" + finding.pointer(), finding.message()))
                            .toArray(FieldFault[]::new));
        }
    }

    /** Refuses a text that people type for the public or the records when it bears such a number itself. */
    public static void requireClean(String pointer, String text) {
        SensitiveText.scan(text, "").stream()
                .filter(hit -> hit.kind().severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(hit -> {
                    throw Problem.INVALID_FIELD.at(
                            pointer, "此项含有像是" + hit.kind().label() + "的内容，请删去后重新提交。");
                });
    }

    /** A person takes it on them that the text may be public; the decision falls when the text changes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void accept(UUID subjectId, String content, UUID findingId, String remarks) {
        requireClean("/remarks", remarks);
        Met met = scan(subjectId, content).stream()
                .filter(each -> each.id().equals(findingId))
                .findFirst()
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这处审查发现，内容可能已经修改。请刷新后再办理。"));
        Acceptance acceptance = acceptances.byId(findingId).orElseGet(() -> new Acceptance(findingId, subjectId));
        acceptance.give(met.textDigest(), remarks, caller.name(), clock.instant());
        acceptances.keep(acceptance);
        audit.record(
                "accept-finding",
                "disclosure",
                subjectId,
                met.hit().kind().code() + " " + met.cell().pointer() + "：" + remarks);
    }

    private List<Met> scan(UUID subjectId, String content) {
        try {
            List<Met> met = new ArrayList<>();
            for (Cell cell : Cell.of(json.readTree(content))) {
                for (Hit hit : SensitiveText.scan(cell.text(), cell.label())) {
                    met.add(new Met(subjectId, cell, hit));
                }
            }
            return met;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Met(UUID subjectId, Cell cell, Hit hit) {
        UUID id() {
            return UUID.nameUUIDFromBytes(
                    (subjectId + hit.kind().code() + cell.pointer() + "@" + hit.start()).getBytes(UTF_8));
        }

        String textDigest() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(cell.text().getBytes(UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        Finding finding(@Nullable Acceptance acceptance) {
            SensitiveKind kind = hit.kind();
            String excerpt = hit.excerpt(cell.text());
            return new Finding(
                    id(),
                    kind.code(),
                    kind.severity(),
                    cell.position(),
                    cell.field(),
                    cell.pointer(),
                    excerpt,
                    cell.place() + "中的“" + excerpt + "”像是" + kind.label() + "。" + kind.remedy() + "；确需公开的，说明理由后确认。",
                    acceptance != null && acceptance.holdsFor(textDigest()) ? acceptance.decision() : null);
        }
    }
}
