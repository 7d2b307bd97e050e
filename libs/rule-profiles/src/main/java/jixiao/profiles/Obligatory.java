package jixiao.profiles;

import java.util.List;
import jixiao.values.Category;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * The classes every goal must have at least one indicator of, and those it should have.
 *
 * @param expected second levels a goal should have; the review warns where one is not there, a sheet may go without
 * @param costFor words of project names (修缮, 购置) whose goals should have a cost
 */
public record Obligatory(
        List<Category> categories, List<Subcategory> subcategories, List<Subcategory> expected, List<String> costFor) {
    public Obligatory(
            List<Category> categories,
            List<Subcategory> subcategories,
            @Nullable List<Subcategory> expected,
            @Nullable List<String> costFor) {
        this.categories = List.copyOf(categories);
        this.subcategories = List.copyOf(subcategories);
        this.expected = expected == null ? List.of() : List.copyOf(expected);
        this.costFor = costFor == null ? List.of() : List.copyOf(costFor);
    }
}
