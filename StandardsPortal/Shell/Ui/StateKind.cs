namespace StandardsPortal.Shell.Ui;

/// <summary>How a state reads at a glance; the words beside it say what it is.</summary>
public enum StateKind
{
    Quiet,
    Met,
    Unsure,
    Missed,
}
