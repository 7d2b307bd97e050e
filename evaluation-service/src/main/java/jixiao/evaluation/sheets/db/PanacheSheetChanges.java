package jixiao.evaluation.sheets.db;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jixiao.evaluation.sheets.SheetChange;
import jixiao.evaluation.sheets.SheetChanges;

@ApplicationScoped
class PanacheSheetChanges implements SheetChanges, PanacheRepository<SheetChange> {
    @Override
    public void add(SheetChange change) {
        persist(change);
    }

    @Override
    public List<SheetChange> after(UUID sheetId, long version, int limit) {
        return find("key.sheetId = ?1 and key.version > ?2 order by key.version", sheetId, version)
                .page(0, limit)
                .list();
    }
}
