package jixiao.forms.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notice that opens a disclosure: its title, paragraphs, and the issuer and date it is signed with. */
public record Notice(
        @Nullable String title,
        List<String> paragraphs,
        @Nullable String issuer,
        @Nullable String date) {}
