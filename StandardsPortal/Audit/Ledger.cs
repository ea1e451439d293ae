using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StandardsPortal.Audit;

/// <summary>
/// The append-only record of every act, as a hash chain. A record's hash is SHA-256 over one line of canonical JSON,
/// <c>{"sequence":1,"previous":"…","at":"2026-11-20T08:30:00.000Z","actor":{"id":"…","name":"…"},"kind":"…","payload":{…}}</c>
/// in UTF-8 without blanks, so that anyone can check an export without parsing JSON. A chain inside the database
/// proves nothing against who owns the database: keep exports elsewhere.
/// </summary>
public static class Ledger
{
    public static readonly string Genesis = new('0', 64);

    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="sequence">Sequence of the last record; 0 for an empty ledger.</param>
    /// <param name="previousHash">Its hash; <see cref="Genesis"/> for an empty ledger.</param>
    public static LedgerRecord Append(long sequence, string previousHash, LedgerEntry entry, Guid actorId, string actorName, DateTime at)
    {
        if (at.Kind != DateTimeKind.Utc)
            throw new ArgumentException("Ledger times are UTC.", nameof(at));
        var record = new LedgerRecord(sequence + 1, previousHash, at, actorId, actorName, entry.Kind, entry.Write(), "");
        return record with { Hash = HashOf(record) };
    }

    /// <summary>The line that is hashed.</summary>
    public static string Canonical(LedgerRecord record)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            json.WriteNumber("sequence", record.Sequence);
            json.WriteString("previous", record.PreviousHash);
            json.WriteString("at", record.At.ToString(TimeFormat, CultureInfo.InvariantCulture));
            json.WriteStartObject("actor");
            json.WriteString("id", record.ActorId);
            json.WriteString("name", record.ActorName);
            json.WriteEndObject();
            json.WriteString("kind", record.Kind);
            json.WritePropertyName("payload");
            // Not reparsed: a payload that was tampered into broken JSON must still get a (different) hash.
            json.WriteRawValue(record.Payload, skipInputValidation: true);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static string HashOf(LedgerRecord record) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(record))));

    /// <summary>Walks the chain in stored order and names the first record that does not fit.</summary>
    /// <param name="records">In order of sequence.</param>
    /// <param name="lastSequence">The end the ledger should have, from its head and from acts that claim a sequence.</param>
    /// <param name="lastHash">The hash it should end in, when known.</param>
    public static LedgerVerification Verify(IEnumerable<LedgerRecord> records, long lastSequence, string? lastHash)
    {
        var previous = (Sequence: 0L, Hash: Genesis, At: DateTime.MinValue);
        var clockWentBack = new List<long>();
        foreach (var record in records)
        {
            if (record.Sequence != previous.Sequence + 1)
                return LedgerVerification.Broken(previous.Sequence + 1, record.Sequence <= previous.Sequence ? LedgerFault.Repeated : LedgerFault.Missing);
            if (record.PreviousHash != previous.Hash)
                return LedgerVerification.Broken(record.Sequence, LedgerFault.NotChained);
            if (HashOf(record) != record.Hash)
                return LedgerVerification.Broken(record.Sequence, LedgerFault.Altered);
            if (record.At < previous.At)
                clockWentBack.Add(record.Sequence);
            previous = (record.Sequence, record.Hash, record.At);
        }

        if (previous.Sequence < lastSequence)
            return LedgerVerification.Broken(previous.Sequence + 1, LedgerFault.CutOff);
        if (lastHash is not null && (previous.Sequence != lastSequence || previous.Hash != lastHash))
            return LedgerVerification.Broken(Math.Max(1, previous.Sequence), LedgerFault.WrongEnd);
        return new LedgerVerification(previous.Sequence, previous.Hash, null, null, clockWentBack);
    }
}
