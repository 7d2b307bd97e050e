package jixiao.project.imports;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import jixiao.forms.document.ProjectForm;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** One form of a document: recorded once, in the transaction that also says so here. */
@Entity
public class ImportRow {
    @EmbeddedId
    private Key key;

    private int line;
    private String name;

    @Embedded
    @AttributeOverride(name = "written", column = @Column(name = "department_written"))
    @AttributeOverride(name = "code", column = @Column(name = "department_code"))
    @AttributeOverride(name = "name", column = @Column(name = "department_name"))
    @AttributeOverride(name = "sureness", column = @Column(name = "department_sureness"))
    private @Nullable MatchedOrganisation department;

    @Embedded
    @AttributeOverride(name = "written", column = @Column(name = "unit_written"))
    @AttributeOverride(name = "code", column = @Column(name = "unit_code"))
    @AttributeOverride(name = "name", column = @Column(name = "unit_name"))
    @AttributeOverride(name = "sureness", column = @Column(name = "unit_sureness"))
    private @Nullable MatchedOrganisation unit;

    @Enumerated(EnumType.STRING)
    private ProjectMatch project;

    private int indicators;
    private @Nullable Money money;

    @Enumerated(EnumType.STRING)
    private RowState state;

    private @Nullable String reason;
    private @Nullable UUID projectId;

    /** JSON of the {@link ProjectForm}; what will be recorded is what was understood on arrival. */
    private String form;

    protected ImportRow() {}

    ImportRow(UUID importId, int position, UnderstoodForm understood, String form) {
        this.key = new Key(importId, position);
        this.line = understood.form().line();
        this.name = understood.form().name();
        this.department = understood.department();
        this.unit = understood.unit();
        this.project = understood.project();
        this.indicators = understood.form().indicators().size();
        this.money = understood.money().total();
        this.state = understood.refusal() == null ? RowState.WAITING : RowState.REFUSED;
        this.reason = understood.refusal();
        this.form = form;
    }

    /** @param who as found when it was recorded; an earlier form may have registered an organisation meanwhile */
    void recorded(UUID projectId, FoundOrganisations who) {
        this.state = RowState.RECORDED;
        this.projectId = projectId;
        this.department = who.department() == null ? null : who.department().matched();
        this.unit = who.unit().matched();
    }

    /** The project it names, though nothing of the form was written there. */
    void speaksOf(UUID projectId) {
        this.projectId = projectId;
    }

    void refused(String reason) {
        this.state = RowState.REFUSED;
        this.reason = reason;
    }

    public int position() {
        return key.position();
    }

    public int line() {
        return line;
    }

    public String name() {
        return name;
    }

    public @Nullable MatchedOrganisation department() {
        return department;
    }

    public @Nullable MatchedOrganisation unit() {
        return unit;
    }

    public ProjectMatch project() {
        return project;
    }

    public int indicators() {
        return indicators;
    }

    public @Nullable Money money() {
        return money;
    }

    public RowState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable UUID projectId() {
        return projectId;
    }

    String form() {
        return form;
    }

    /** A form of a document, by its position from 1. */
    @Embeddable
    public record Key(UUID importId, int position) {}
}
