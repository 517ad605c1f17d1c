-- For a manual page. Addresses inside the manual mean nothing there, so a link to another page is its words alone; and a
-- table is a list of terms, the form in which manual pages explain options and keys.
function Link(link)
    if link.target:match('^https?:') then
        return link
    end
    return pandoc.Emph(link.content)
end

function Image()
    return {}
end

-- The first column is the term; the second explains it, and further ones begin with the head of their column.
function Table(whole)
    local simple = pandoc.utils.to_simple_table(whole)
    local items = {}
    for _, row in ipairs(simple.rows) do
        local explained = {}
        for column = 2, #row do
            local cell, head = row[column][1], simple.headers[column][1]
            if cell then
                local words = pandoc.List()
                if head and (column > 2 or #row > 3) then
                    words:extend(head.content)
                    words:extend({ pandoc.Str(':'), pandoc.Space() })
                end
                words:extend(cell.content)
                explained[#explained + 1] = pandoc.Para(words)
            end
        end
        items[#items + 1] = { row[1][1] and row[1][1].content or {}, { explained } }
    end
    return pandoc.DefinitionList(items)
end
