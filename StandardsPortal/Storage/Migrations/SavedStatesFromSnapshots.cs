using Microsoft.EntityFrameworkCore.Migrations;

namespace StandardsPortal.Storage.Migrations;

/// <summary>
/// Drafts used to keep one snapshot a minute. Each becomes a saved state, whole and as it stands; its digest is not
/// known, so the next save of an open draft keeps its text whole once more.
/// </summary>
internal static class SavedStatesFromSnapshots
{
    public static void Move(MigrationBuilder migration)
    {
        migration.Sql("""
            INSERT INTO "SavedStates" ("DraftId", "Number", "Version", "At", "PersonId", "Name", "Cause", "Characters", "Words", "Digest", "WholeNumber", "Bytes")
            SELECT "DraftId", n, "Version", "At", "PersonId", "Name", 'Written', characters, 0, '', n, CAST('{"texts":' || "Texts" || '}' AS BLOB)
            FROM (
                SELECT *, row_number() OVER (PARTITION BY "DraftId" ORDER BY "Version", "At") AS n,
                    (SELECT coalesce(sum(length(value)), 0) FROM json_each("Texts")) AS characters
                FROM "DraftSnapshots");
            """);
        migration.Sql("""DROP TABLE "DraftSnapshots";""");
    }
}
