package jixiao.evaluation.sheets;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.profiles.ReviewDesk;

/**
 * The scores of all reviewers of a sheet. They stay to be seen while a returned sheet is open, until it is submitted;
 * finance's fall when the sheet goes back to the department.
 */
@Embeddable
public class DeskScores {
    @ElementCollection
    @CollectionTable(name = "sheet_desk_score", joinColumns = @JoinColumn(name = "sheet_id"))
    private List<DeskScore> given = new ArrayList<>();

    protected DeskScores() {}

    void replace(ReviewDesk desk, List<DeskScore> scores) {
        forget(desk);
        given.addAll(scores);
    }

    void forget(ReviewDesk desk) {
        given.removeIf(score -> score.desk() == desk);
    }

    void forget() {
        given.clear();
    }

    public List<DeskScore> given() {
        return List.copyOf(given);
    }

    public Optional<DeskScore> of(ReviewDesk desk, int position) {
        return given.stream()
                .filter(score -> score.desk() == desk && score.position() == position)
                .findFirst();
    }

    /** What the last desk says that said anything. */
    Optional<DeskScore> last(int position) {
        return of(ReviewDesk.FINANCE, position).or(() -> of(ReviewDesk.DEPARTMENT, position));
    }
}
