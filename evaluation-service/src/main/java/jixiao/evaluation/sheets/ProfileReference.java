package jixiao.evaluation.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jixiao.profiles.RuleProfile;

/** The rules a sheet was opened with, and is scored by for ever. */
@Embeddable
public record ProfileReference(
        @Column(name = "profile_id") String id,
        @Column(name = "profile_version") int version) {
    static ProfileReference of(RuleProfile profile) {
        return new ProfileReference(profile.id(), profile.version());
    }

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
