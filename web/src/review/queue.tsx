import { createContext, use, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Decided } from '../../../src/server/contract.ts'
import { useKeys } from '../keys.ts'

/** What the keys do to an item of the queue. */
interface Item {
  readonly element: HTMLElement
  readonly onYes: () => Promise<Decided | null>
  readonly onNo: () => Promise<Decided | null>
  readonly onOpen: () => void
}

interface Queue {
  readonly add: (item: Item) => () => void
}

const QueueContext = createContext<Queue>({ add: () => () => {} })

/** Everything on the page that waits for a judgement, as one list that the keys go through. */
export function QueueProvider({ children }: { children: ReactNode }) {
  const items = useRef<Item[]>([])
  const judging = useRef(new Set<Item>())
  const inOrder = () =>
    items.current.toSorted((a, b) =>
      a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
  /** What is judged leaves the queue: the one after it is next. */
  const remove = (item: Item) => {
    const list = inOrder()
    const at = list.indexOf(item)
    items.current = items.current.filter(one => one !== item)
    if (item.element.contains(document.activeElement)) focusOn(list[at + 1] ?? list[at - 1])
  }
  const queue = useRef<Queue>({
    add: item => {
      items.current.push(item)
      return () => remove(item)
    },
  })
  const chosen = () => items.current.find(({ element }) => element.contains(document.activeElement))
  const step = (by: number) => {
    const list = inOrder()
    const at = list.findIndex(({ element }) => element.contains(document.activeElement))
    const next =
      list[at === -1 ? (by > 0 ? 0 : list.length - 1) : Math.max(0, Math.min(at + by, list.length - 1))]
    focusOn(next)
  }
  const judge = async (act: (item: Item) => Promise<Decided | null>) => {
    const item = chosen()
    if (!item || judging.current.has(item)) return
    judging.current.add(item)
    // One that was judged is on its way out; one that was not can be judged again.
    if ((await act(item)) === null) judging.current.delete(item)
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: () => void judge(item => item.onYes()),
    x: () => void judge(item => item.onNo()),
    o: () => chosen()?.onOpen(),
  })
  return <QueueContext value={queue.current}>{children}</QueueContext>
}

function focusOn(item: Item | undefined): void {
  item?.element.focus({ preventScroll: true })
  item?.element.scrollIntoView({ block: 'center' })
}

/** Puts an element into the queue for as long as it is on the page. */
export function useQueueItem(act: Omit<Item, 'element'>) {
  const queue = use(QueueContext)
  const element = useRef<HTMLLIElement>(null)
  const latest = useRef(act)
  latest.current = act
  // Taken out before it leaves the page: what has the focus can still be told then.
  useLayoutEffect(() => {
    if (!element.current) return
    return queue.add({
      element: element.current,
      onYes: () => latest.current.onYes(),
      onNo: () => latest.current.onNo(),
      onOpen: () => latest.current.onOpen(),
    })
  }, [queue])
  return element
}
