using Microsoft.Data.Sqlite;
using StandardsPortal.Measurement.Cases;

namespace StandardsPortal.Storage;

/// <summary>Columns of cases in the database, fetched without Entity Framework: a judgement reads many and keeps none.</summary>
internal sealed class SegmentStore(PortalDataFolder folder) : ISegmentStore
{
    public ISegmentShelf Open() => new Shelf(SqliteSettings.ConnectionString(folder.DatabaseFile));

    private sealed class Shelf : ISegmentShelf
    {
        private readonly SqliteConnection connection;
        private readonly SqliteCommand command;

        public Shelf(string connectionString)
        {
            connection = new SqliteConnection(connectionString);
            connection.Open();
            SqliteSettings.Apply(connection);
            command = connection.CreateCommand();
            command.CommandText = "SELECT \"Bytes\" FROM \"CaseColumns\" WHERE \"ImportId\" = $import AND \"Part\" = $part AND \"Name\" = $name";
            command.Parameters.Add("$import", SqliteType.Text);
            command.Parameters.Add("$part", SqliteType.Integer);
            command.Parameters.Add("$name", SqliteType.Text);
            command.Prepare();
        }

        public byte[]? Read(Guid importId, int part, string column)
        {
            command.Parameters[0].Value = importId;
            command.Parameters[1].Value = part;
            command.Parameters[2].Value = column;
            return command.ExecuteScalar() as byte[];
        }

        public void Dispose()
        {
            command.Dispose();
            connection.Dispose();
        }
    }
}
