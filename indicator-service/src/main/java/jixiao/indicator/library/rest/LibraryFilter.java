package jixiao.indicator.library.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import jixiao.indicator.goals.OrganisationKey;
import jixiao.indicator.library.LibraryCursor;
import jixiao.indicator.library.LibraryQuery;
import jixiao.indicator.library.LibraryScope;
import jixiao.indicator.library.LibraryStage;
import jixiao.kit.problem.Problem;
import jixiao.kit.validation.OneLine;
import jixiao.values.Category;
import jixiao.values.RegionCode;
import jixiao.values.Subcategory;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a list or an export of the library is narrowed to, as query parameters. */
public class LibraryFilter {
    @RestQuery
    @Nullable
    LibraryScope scope;

    @RestQuery
    @OneLine
    @Size(max = 50, message = "行业最长 50 个字。")
    @Nullable
    String sector;

    @RestQuery
    @Pattern(regexp = OrganisationKey.PATTERN, message = "部门写作“区划代码/部门编码”，如 640300/129。")
    @Nullable
    String department;

    @RestQuery
    @Nullable
    Category category;

    @RestQuery
    @Nullable
    Subcategory subcategory;

    @RestQuery
    @Pattern(regexp = "[1-9]\\d{5}", message = "区划代码为六位数字。")
    @Nullable
    String region;

    /** Those in use where none is asked for. */
    @RestQuery
    @Parameter(description = "可重复；不注明时只列在用的指标")
    @Nullable
    List<LibraryStage> stage;

    @RestQuery
    @OneLine
    @Size(max = 100, message = "查找的文字最长 100 个字。")
    @Nullable
    String q;

    LibraryQuery query(@Nullable String after) {
        return new LibraryQuery(
                scope,
                sector,
                department == null ? null : OrganisationKey.parse(department),
                category,
                subcategory,
                region == null ? null : new RegionCode(region),
                stage == null || stage.isEmpty() ? Set.of(LibraryStage.ACTIVE) : Set.copyOf(stage),
                q == null || q.isBlank() ? null : q,
                after == null ? null : cursor(after));
    }

    private static LibraryCursor cursor(String after) {
        try {
            return LibraryCursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw Problem.INVALID_FIELD.at("/after", "after 不是上一页给出的续页标记，请原样使用 next 的值。");
        }
    }
}
