package jixiao.forms.document;

import org.jspecify.annotations.Nullable;

/**
 * A total that a list of projects prints (S3): of the whole list, of a department, or of a unit.
 *
 * @param line the line of the source, from 1
 * @param code the printed code of the organisation, or null for the total of the list
 * @param name the organisation as written, or the caption of the total, such as 合计
 */
public record Subtotal(int line, @Nullable String code, String name, WrittenAmount amount) {}
