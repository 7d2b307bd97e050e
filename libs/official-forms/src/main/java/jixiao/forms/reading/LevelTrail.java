package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.layout.Levels;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * The first- and second-level captions in force while an indicator table is read from top to bottom. A caption that is
 * missing stays unknown: nothing is carried over from the row before unless its cell reaches down.
 */
final class LevelTrail {
    private record Stray(String caption, int line) {}

    private final Levels levels;
    private final Findings findings;
    private final List<Stray> strays = new ArrayList<>();
    private @Nullable String categoryCaption;
    private @Nullable Category category;
    private @Nullable String subcategoryCaption;
    private @Nullable Subcategory subcategory;
    private boolean fresh;
    private boolean printsCategories = true;
    private boolean printsSubcategories = true;

    LevelTrail(Levels levels, Findings findings) {
        this.levels = levels;
        this.findings = findings;
    }

    /** A level without a column is missing in every row; that is said once. */
    void printed(boolean categories, boolean subcategories, int line) {
        if (!categories) {
            findings.add(Problem.LEVEL_COLUMNS_MISSING, line, "一级指标", subcategories ? "一级指标" : "一级指标、二级指标");
        } else if (!subcategories) {
            findings.add(Problem.LEVEL_COLUMNS_MISSING, line, "二级指标", "二级指标");
        }
        printsCategories = categories;
        printsSubcategories = subcategories;
    }

    /** Whether the caption, met here, names a first level; 成本指标 and 满意度指标 may name either. */
    boolean namesCategory(String caption, boolean beforeSubcategory) {
        Optional<Category> read = levels.category(caption);
        if (read.isEmpty() || levels.subcategory(caption).isEmpty()) {
            return read.isPresent();
        }
        return switch (read.get()) {
            case COST ->
                beforeSubcategory && category != Category.COST
                        || category != Category.OUTPUT && category != Category.COST;
            case OUTPUT, BENEFIT, SATISFACTION -> category != read.get();
        };
    }

    boolean namesSubcategory(String caption) {
        return levels.subcategory(caption).isPresent();
    }

    void enterCategory(String caption) {
        categoryCaption = caption;
        category = levels.category(caption).orElse(null);
        subcategoryCaption = null;
        subcategory = null;
        fresh = true;
    }

    /** A first level that the suite does not know, such as 过程. */
    void enterUnknownCategory(String caption, int line) {
        enterCategory(caption);
        findings.add(Problem.LEVEL_LABEL_UNKNOWN, line, "一级指标", caption);
    }

    void enterSubcategory(String caption, int line) {
        subcategoryCaption = caption;
        subcategory = levels.subcategory(caption).orElse(null);
        fresh = true;
        if (subcategory == null) {
            findings.add(Problem.LEVEL_LABEL_UNKNOWN, line, "二级指标", caption);
        } else if (category != null && !belongs(subcategory, category)) {
            findings.add(Problem.LEVEL_DOUBTFUL, line, "一级指标", caption, String.valueOf(categoryCaption));
            categoryCaption = null;
            category = null;
        }
    }

    private static boolean belongs(Subcategory subcategory, Category category) {
        return subcategory.category() == category || subcategory == Subcategory.COST && category == Category.COST;
    }

    /** A second-level caption on a line of its own says nothing of the rows around it. */
    void stray(int line) {
        if (subcategoryCaption != null) {
            strays.add(new Stray(subcategoryCaption, line));
            forgetSubcategory();
        }
    }

    /** The second-level cell of this row is printed and empty. */
    void forgetSubcategory() {
        subcategoryCaption = null;
        subcategory = null;
        fresh = false;
    }

    IndicatorRow complete(IndicatorRow row) {
        for (Stray stray : strays) {
            findings.add(
                    fresh ? Problem.LEVEL_EMPTY : Problem.LEVEL_LABEL_STRAY, stray.line(), "二级指标", stray.caption());
        }
        List<String> strayCaptions = strays.stream().map(Stray::caption).toList();
        strays.clear();
        fresh = false;
        if (categoryCaption == null && printsCategories) {
            findings.add(Problem.LEVEL_LABEL_MISSING, row.line(), "一级指标", row.name(), "一级指标");
        }
        if (subcategoryCaption == null && printsSubcategories) {
            findings.add(Problem.LEVEL_LABEL_MISSING, row.line(), "二级指标", row.name(), "二级指标");
        }
        return new IndicatorRow(
                row.line(),
                categoryCaption,
                category,
                subcategoryCaption,
                subcategory,
                row.prefix(),
                row.name(),
                row.target(),
                row.actual(),
                row.points(),
                row.score(),
                row.explanation(),
                strayCaptions,
                row.joint(),
                row.others());
    }

    /** Captions after the last row of the table. */
    void end() {
        strays.forEach(stray -> findings.add(Problem.LEVEL_EMPTY, stray.line(), "二级指标", stray.caption()));
        strays.clear();
    }
}
