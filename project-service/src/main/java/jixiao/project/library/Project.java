package jixiao.project.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import jixiao.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A project over the years: one unit's undertaking under one name. What may differ from year to year (money, kind,
 * attribute, term) stands in its {@link ProjectYear}s.
 */
@Entity
public class Project {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID unitId;
    private String name;
    private @Nullable String code;

    protected Project() {}

    public Project(UUID unitId, String name, @Nullable String code) {
        this.id = UUID.randomUUID();
        this.unitId = unitId;
        this.name = name;
        this.code = code;
    }

    /** A project gets its code once; another one is a mistake. */
    public void bearCode(@Nullable String code) {
        if (code == null || code.equals(this.code)) {
            return;
        }
        if (this.code != null) {
            throw Problem.INVALID_FIELD.at("/code", "该项目的代码是 " + this.code + "，与所填代码不同，请核对。");
        }
        this.code = code;
    }

    void rename(String name) {
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    public @Nullable String code() {
        return code;
    }
}
