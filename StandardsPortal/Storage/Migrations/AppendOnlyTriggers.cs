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

    public static void Create(MigrationBuilder migration)
    {
        if (migration.ActiveProvider != "Microsoft.EntityFrameworkCore.Sqlite")
            throw new NotSupportedException($"Append-only triggers are not written for {migration.ActiveProvider} yet.");
        foreach (var table in Tables)
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
