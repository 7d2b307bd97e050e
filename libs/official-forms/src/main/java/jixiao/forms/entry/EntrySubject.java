package jixiao.forms.entry;

/**
 * What a form is about that was known before it was filled in.
 *
 * @param id of the goal or sheet
 * @param version of it when the template was made; an upload overwrites no newer one
 */
public record EntrySubject(String id, long version) {}
