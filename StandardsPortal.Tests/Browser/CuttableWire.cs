using System.Net;
using System.Net.Sockets;

namespace StandardsPortal.Tests.Browser;

/// <summary>A wire between a browser and a portal that can be cut, WebSockets and all, and mended.</summary>
public sealed class CuttableWire : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Uri portal;
    private readonly Task accepting;
    private readonly Lock gate = new();
    private readonly HashSet<TcpClient> open = [];
    private bool cut;

    public CuttableWire(Uri portal)
    {
        this.portal = portal;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        accepting = AcceptAsync();
    }

    public Uri Address { get; }

    public void Cut()
    {
        lock (gate)
        {
            cut = true;
            foreach (var client in open)
                client.Close();
            open.Clear();
        }
    }

    public void Mend()
    {
        lock (gate)
            cut = false;
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        Cut();
        listener.Stop();
        await accepting;
        closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = CarryAsync(await listener.AcceptTcpClientAsync(closing.Token));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            try
            {
                lock (gate)
                {
                    if (cut)
                        return;
                    open.Add(near);
                    open.Add(far);
                }

                await far.ConnectAsync(portal.Host, portal.Port);
                await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
            }
            catch (Exception broken) when (broken is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // Cut, or closed by one of the two ends.
            }
            finally
            {
                lock (gate)
                {
                    open.Remove(near);
                    open.Remove(far);
                }
            }
        }
    }
}
