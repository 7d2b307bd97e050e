package jixiao.indicator.library;

import jixiao.values.Subcategory;

/** A row of a goal as the library would look for it: its second level and its name as written. */
public record NamedUse(Subcategory subcategory, String name) {}
