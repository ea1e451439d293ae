namespace StandardsPortal.Shell.Ui;

/// <summary>What is wrong with one field of a form, in the reader's language; the summary and the field say it alike.</summary>
/// <param name="Field">Name and id of the field the summary links to; empty when the fault belongs to none.</param>
public sealed record FormFault(string Field, string Message);
