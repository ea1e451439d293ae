using Microsoft.EntityFrameworkCore.Migrations;

namespace StandardsPortal.Storage.Migrations;

/// <summary>
/// The database itself refuses to change what is append-only. Triggers are written per provider; each says the same.
/// Whoever owns the file can drop them, which is what the ledger's chain is for.
/// </summary>
internal static class AppendOnlyTriggers
{
    private static readonly string[] Tables =
        ["Ledger", "Acknowledgments", "Revisions", "RevisionTexts", "RevisionPdfs", "Withdrawals", "DraftSnapshots"];

    private static readonly string[] MeasurementTables =
    [
        "CaseImports", "Calendars", "CalendarChoices", "MappingProfiles", "Exclusions", "ExclusionApprovals", "ExclusionWithdrawals",
        "MeasurementRuns", "MeasurementResults",
    ];

    /// <summary>Parts of an import, which may go as long as it does not count, and the column that names it.</summary>
    private static readonly (string Table, string Import)[] StagedTables =
        [("CaseSegments", "ImportId"), ("CaseColumns", "ImportId"), ("CaseAggregates", "ImportId"), ("CaseReplacements", "ByImportId")];

    private static readonly string[] ReviewTables = ["EarlierSignOffs", "RoundSignatures", "ReviewConfirmations"];

    public static void Create(MigrationBuilder migration) => Refuse(migration, Tables);

    public static void CreateForSavedStates(MigrationBuilder migration) => Refuse(migration, ["SavedStates"]);

    public static void CreateForReviews(MigrationBuilder migration) => Refuse(migration, ReviewTables);

    public static void CreateForComments(MigrationBuilder migration)
    {
        Refuse(migration, ["Comments", "CommentEntries", "CommentEntryWithdrawals", "CommentActs"]);
        // A passage moves with the text; what was quoted stays.
        migration.Sql("""
            CREATE TRIGGER "CommentAnchors_keeps_its_quote" BEFORE UPDATE ON "CommentAnchors"
            WHEN NEW."Quote" IS NOT OLD."Quote" OR NEW."CommentId" IS NOT OLD."CommentId"
            BEGIN SELECT RAISE(ABORT, 'CommentAnchors keep their quote'); END;
            """);
        migration.Sql("""
            CREATE TRIGGER "CommentAnchors_refuses_DELETE" BEFORE DELETE ON "CommentAnchors"
            BEGIN SELECT RAISE(ABORT, 'CommentAnchors are kept'); END;
            """);
    }

    public static void CreateForEvidence(MigrationBuilder migration) => Refuse(migration, ["EvidenceVersions", "EvidenceFiles"]);

    public static void CreateForMeasurement(MigrationBuilder migration)
    {
        Refuse(migration, MeasurementTables);
        foreach (var (table, import) in StagedTables)
        {
            migration.Sql($"""
                CREATE TRIGGER "{table}_refuses_UPDATE" BEFORE UPDATE ON "{table}"
                BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
                """);
            migration.Sql($"""
                CREATE TRIGGER "{table}_refuses_DELETE" BEFORE DELETE ON "{table}"
                WHEN EXISTS (SELECT 1 FROM "CaseImports" WHERE "Id" = OLD."{import}")
                BEGIN SELECT RAISE(ABORT, '{table} of an import are append-only'); END;
                """);
            migration.Sql($"""
                CREATE TRIGGER "{table}_refuses_INSERT" BEFORE INSERT ON "{table}"
                WHEN EXISTS (SELECT 1 FROM "CaseImports" WHERE "Id" = NEW."{import}")
                BEGIN SELECT RAISE(ABORT, '{table} of an import are complete'); END;
                """);
        }
    }

    private static void Refuse(MigrationBuilder migration, string[] tables)
    {
        if (migration.ActiveProvider != "Microsoft.EntityFrameworkCore.Sqlite")
            throw new NotSupportedException($"Append-only triggers are not written for {migration.ActiveProvider} yet.");
        foreach (var table in tables)
        {
            foreach (var act in new[] { "UPDATE", "DELETE" })
            {
                migration.Sql($"""
                    CREATE TRIGGER "{table}_refuses_{act}" BEFORE {act} ON "{table}"
                    BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
                    """);
            }
        }
    }
}
