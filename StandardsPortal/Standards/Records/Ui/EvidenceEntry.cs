using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Shell.Ui;
using StandardsPortal.Standards.Records.Actions;

namespace StandardsPortal.Standards.Records.Ui;

/// <summary>The form of a record as it is typed.</summary>
public sealed class EvidenceEntry
{
    /// <summary>A file with the form around it, in bytes.</summary>
    public const int LargestForm = EvidenceFile.LargestBytes + (1024 * 1024);

    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Method { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    public string? People { get; set; }

    public string? Finding { get; set; }

    public string? Language { get; set; }

    /// <summary>The version that is corrected.</summary>
    public string? Corrects { get; set; }

    public IFormFile? File { get; set; }

    public static EvidenceEntry Of(EvidenceView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var record = view.Record;
        return new EvidenceEntry
        {
            Id = record.Id,
            Kind = record.Kind.Slug,
            Method = record.Method,
            From = Day(record.From),
            Until = Day(record.Until),
            People = record.People?.ToString(CultureInfo.InvariantCulture),
            Finding = record.Finding,
            Language = record.Language.Code,
            Corrects = view.Number.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The entry as an action takes it; null with the faults where something can't be read.</summary>
    public async Task<EvidenceInput?> ReadAsync(List<FormFault> faults, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var from = DayOf("from", From);
        var until = string.IsNullOrWhiteSpace(Until) ? from : DayOf("until", Until);
        int? people = null;
        if (!string.IsNullOrWhiteSpace(People))
        {
            if (int.TryParse(People, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                people = count;
            else
                faults.Add(new FormFault("people", Words.Evidence["field.number"]));
        }
        if (faults.Count > 0)
            return null;
        var language = Languages.Language.TryParse(Language, out var chosen) ? chosen : Languages.Language.Current;
        int? corrects = int.TryParse(Corrects, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new EvidenceInput(Id?.Trim() ?? "", Kind ?? "", Method ?? "", from!.Value, until!.Value, people, Finding ?? "", language, corrects, await FilesAsync(cancellation));

        DateOnly? DayOf(string field, string? text)
        {
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            faults.Add(new FormFault(field, Words.Evidence["field.day"]));
            return null;
        }
    }

    private async Task<IReadOnlyList<EvidenceUpload>> FilesAsync(CancellationToken cancellation)
    {
        if (File is not { Length: > 0 } file)
            return [];
        // One byte more than is kept, so that a larger file is refused and not cut.
        var bytes = new byte[(int)Math.Min(file.Length, EvidenceFile.LargestBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellation);
        return [new EvidenceUpload(file.FileName, bytes)];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
