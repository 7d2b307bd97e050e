package jixiao.evaluation.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Optional;
import jixiao.forms.layout.Layouts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The layouts that ship and those of a mounted folder: a region's own form is a file there, no code. */
class LayoutsInUse {
    @Produces
    @ApplicationScoped
    Layouts layouts(@ConfigProperty(name = "jixiao.layouts.folder") Optional<Path> folder) {
        return folder.map(Layouts.shipped()::with).orElseGet(Layouts::shipped);
    }
}
