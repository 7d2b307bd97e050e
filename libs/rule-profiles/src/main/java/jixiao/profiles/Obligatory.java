package jixiao.profiles;

import java.util.List;
import jixiao.values.Category;
import jixiao.values.Subcategory;

/** The classes every goal must have at least one indicator of. */
public record Obligatory(List<Category> categories, List<Subcategory> subcategories) {}
