package jixiao.profiles;

import java.math.BigDecimal;
import java.util.List;
import jixiao.values.Category;
import jixiao.values.Subcategory;

/**
 * Indicators that share an amount of points, such as 产出指标 50分. A row belongs to the group that names its
 * subcategory, and where that is unknown to the one that names its category.
 *
 * @param name the caption of the group
 * @param points what all rows of the group are worth together
 */
public record PointsGroup(String name, BigDecimal points, List<Category> categories, List<Subcategory> subcategories) {}
