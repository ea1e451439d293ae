using Microsoft.AspNetCore.Components;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Revisions;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Measurement.Ui;

/// <summary>
/// How an uploaded file will be read: every column with samples and what it is taken for, the first cases as they will
/// be stored, what can't be read. Nothing is stored before "Import".
/// </summary>
public sealed partial class MappingPage(ReadUpload uploads, PreviewImport previewing, StartImport starting, SaveProfile saving) : StaticPage
{
    private readonly List<FormFault> faults = [];
    private MappingForm form = new();
    private UploadView? upload;
    private ImportPreview? preview;
    private string? saved;

    [Parameter] public Guid Id { get; set; }

    protected override async Task OnInitializedAsync()
    {
        upload = Take(await uploads.RunAsync(Actor, Id, Context.RequestAborted));
        if (upload is null)
            return;
        var posted = HttpMethods.IsPost(Context.Request.Method);
        form = posted ? MappingForm.Read(Context.Request.Form, upload) : MappingForm.For(upload);
        if (posted && await ActAsync())
            return;
        await PreviewAsync(posted);
    }

    private static void Handled()
    {
        // The act was taken while the page was read.
    }

    /// <returns>True when the file is being imported and the browser is sent on.</returns>
    private async Task<bool> ActAsync()
    {
        if (form.KnownUntilIsWrong)
            faults.Add(new FormFault("known-until", Words.Measurement["page.map.known.wrong"]));
        if (form.Act == MappingForm.Import && form.Source.Length == 0)
            faults.Add(new FormFault("source", Words.Measurement["page.map.source.missing"]));
        if (faults.Count > 0)
            return false;
        switch (form.Act)
        {
            case MappingForm.Import:
                if (!await IsReadableAsync())
                    return false;
                var started = await starting.RunAsync(Actor, Id, form.Choices, Context.RequestAborted);
                if (Failed(started.Refusal))
                    return false;
                GoTo($"cases/imports/{started.Value.Id}");
                return true;
            case MappingForm.Save:
                if (!Failed((await saving.RunAsync(Actor, form.ProfileName, Id, form.Choices, Context.RequestAborted)).Refusal))
                    saved = form.ProfileName;
                return false;
            default:
                return false;
        }
    }

    /// <summary>Looks at the file once more as it would be imported: what is missing is asked for here, not told by an import that failed.</summary>
    private async Task<bool> IsReadableAsync()
    {
        var looked = await previewing.RunAsync(Actor, Id, form.Choices, Context.RequestAborted);
        if (Failed(looked.Refusal))
            return false;
        preview = looked.Value;
        if (preview.ZoneNeeded)
            faults.Add(new FormFault("zone", Words.Measurement["page.map.zone.needed"]));
        if (preview.Missing.Count > 0)
            faults.Add(new FormFault("columns", Words.Measurement["page.map.missing", Missing]));
        return faults.Count == 0;
    }

    private bool Failed(Refusal? refusal)
    {
        if (refusal is not null)
            faults.AddRange(FaultOf(refusal));
        return refusal is not null;
    }

    private async Task PreviewAsync(bool posted)
    {
        var looked = await previewing.RunAsync(Actor, Id, form.Choices, Context.RequestAborted);
        if (looked.Refusal is { } refusal)
        {
            // Choices that can't be previewed at all still leave the form to be corrected.
            if (!faults.Any(f => f.Message == refusal.In(Language.Current)))
                faults.AddRange(FaultOf(refusal));
            return;
        }

        preview = looked.Value;
        if (posted && preview.ZoneNeeded && !faults.Any(f => f.Field == "zone"))
            faults.Add(new FormFault("zone", Words.Measurement["page.map.zone.needed"]));
    }

    private string Missing => string.Join(
        Words.Publishing["list.separator"], preview!.Missing.Select(f => FieldNames.In(f, Language.Current)));

    /// <summary>The fields that any of the first cases has, in the order of the file's columns.</summary>
    private IReadOnlyList<string> ShownFields =>
    [
        .. preview!.Columns.Select(c => c.Field).OfType<string>().Where(f => f is not "id")
            .Concat(preview.Cases.SelectMany(c => c.Fields.Keys)).Distinct(StringComparer.Ordinal)
            .Where(f => preview.Cases.Any(c => c.Fields.ContainsKey(f))),
    ];
}
