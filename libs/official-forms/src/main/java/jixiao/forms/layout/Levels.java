package jixiao.forms.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.values.Category;
import jixiao.values.Subcategory;

/** Reads first- and second-level captions as forms write them: “产出 指标 (50分)”, “(一)数量指标:”, 可持续影响. */
public final class Levels {
    private static final Pattern NUMBERING = Pattern.compile("^[(（]?[一二三四五六七八九十0-9]+[)）、.．]+");
    private static final Pattern POINTS = Pattern.compile("(?<=\\D)\\d{1,3}(?:\\.\\d+)?分$");
    private static final int LONGEST = 40;

    private final Captions<Category> categories;
    private final Captions<Subcategory> subcategories;

    Levels(Map<Category, List<String>> categories, Map<Subcategory, List<String>> subcategories) {
        this.categories = new Captions<>(categories);
        this.subcategories = new Captions<>(subcategories);
    }

    public Optional<Category> category(String caption) {
        return caption.length() > LONGEST ? Optional.empty() : categories.meaning(unnumbered(caption));
    }

    public Optional<Subcategory> subcategory(String caption) {
        return caption.length() > LONGEST ? Optional.empty() : subcategories.meaning(unnumbered(caption));
    }

    public boolean isLevel(String caption) {
        return category(caption).isPresent() || subcategory(caption).isPresent();
    }

    private static String unnumbered(String caption) {
        return POINTS.matcher(NUMBERING.matcher(caption.strip()).replaceFirst(""))
                .replaceFirst("");
    }
}
