using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using StandardsPortal.Audit;
using StandardsPortal.Measurement.Calendars;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>
/// Stores a working calendar, or its next version from a day on. Days that results were already closed by keep their
/// hours, whatever is sent.
/// </summary>
[Allows(Role.Manager)]
public sealed class SaveCalendar(PortalStore store, TimeProvider clock)
{
    public async Task<Outcome<CalendarView>> RunAsync(Actor actor, CalendarInput input, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return refusal;
        if (!SourceName.IsValid(input.Name))
            return Refusal.At("name", "measure.name");
        var saved = await store.WriteAsync<Done>(async writing => await SaveAsync(writing, actor, input, cancellation), cancellation);
        if (saved.IsRefused)
            return saved.Refusal;
        return (await store.ReadAsync(db => ReadCalendar.ViewAsync(db, input.Name, clock.Today(), cancellation), cancellation))!;
    }

    private async Task<Outcome<Done>> SaveAsync(PortalWriting writing, Actor actor, CalendarInput input, CancellationToken cancellation)
    {
        var before = await writing.Db.Calendars.Where(c => c.Name == input.Name).OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellation);
        var closed = await CalendarShelf.ClosedUntilAsync(writing.Db, input.Name, clock.Today(), cancellation);
        var changed = CalendarDraft.Of(input, before is null ? null : CalendarShelf.Read(before), closed is { } day ? LocalDate.FromDateOnly(day) : null, clock.Today());
        if (!changed.IsCalendar)
        {
            var fault = changed.Faults[0];
            return Refusal.At(fault.Field == "from" ? "from" : fault.Field == "zone" ? "zone" : "text", "measure.calendar", fault.Line ?? 0, new CalendarReason(fault));
        }

        var text = CalendarFile.Write(changed.Calendar);
        if (text == before?.Text)
            return Done.Value;
        var (number, now) = ((before?.Number ?? 0) + 1, clock.ReadUtc());
        DateOnly? from = before is null ? null : input.From ?? clock.Today();
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var record = await writing.RecordAsync(actor, now, new CalendarChanged(input.Name, number, from, digest), cancellation);
        writing.Db.Calendars.Add(new StoredCalendar
        {
            Name = input.Name,
            Number = number,
            Zone = changed.Calendar.Zone.Id,
            Text = text,
            From = from,
            SavedById = actor.PersonId,
            SavedByName = actor.Name,
            SavedAt = now,
            LedgerSequence = record.Sequence,
        });
        return Done.Value;
    }
}
