package jixiao.publication.releases;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import jixiao.forms.html.HtmlForms;
import jixiao.forms.layout.Layouts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The layouts that ship with libs/official-forms, and those of a mounted folder: a new region's form is a file. */
class OfficialLayouts {
    @Produces
    @Singleton
    Layouts layouts(@ConfigProperty(name = "jixiao.layouts.folder") Optional<Path> folder) {
        return folder.map(Layouts.shipped()::with).orElseGet(Layouts::shipped);
    }

    @Produces
    @Singleton
    HtmlForms htmlForms(Layouts layouts) {
        return new HtmlForms(layouts);
    }
}
