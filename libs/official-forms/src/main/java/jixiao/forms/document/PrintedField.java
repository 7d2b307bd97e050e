package jixiao.forms.document;

/**
 * A field some issuer prints beside the usual ones, such as 项目负责人 or a 备注 column: kept in its own words.
 *
 * @param label as written, without a closing colon
 * @param value as written, never blank
 */
public record PrintedField(String label, String value) {}
