using BackendCareer.Data;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Hosting;

/// <summary>What must be well before the site listens: the store opens, and it holds this guide or none.</summary>
internal sealed class StartUp(Store store, ContentSync sync, SiteState state)
{
    /// <exception cref="StoreException">The store cannot be used, or holds another guide.</exception>
    public async Task PrepareAsync(CancellationToken cancel)
    {
        await store.PrepareAsync(cancel);
        await sync.RequireOwnerAsync(cancel);
        await using var db = store.Open();
        state.Filling = !await db.Articles.AnyAsync(cancel);
    }
}
