package jixiao.project.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The entry of a project-year into the library (入库).
 *
 * @param goalVersion the goal version whose review let it in
 */
@Embeddable
public record Admission(
        @Column(name = "admitted_goal_version") int goalVersion, LocalDate admittedOn) {}
