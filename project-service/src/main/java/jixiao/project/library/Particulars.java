package jixiao.project.library;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How a project is described in one year. A document may leave any of it out.
 *
 * @param term 项目期 as written; {@code 99年} means open-ended
 * @param fundOffice 资金主管处(科、股)室
 */
@Embeddable
public record Particulars(
        @Enumerated(EnumType.STRING) @Nullable ProjectKind kind,
        @Enumerated(EnumType.STRING) @Nullable ProjectAttribute attribute,
        @Nullable String term,
        @Nullable String fundOffice) {

    static final Particulars NONE = new Particulars(null, null, null, null);
}
